import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers of natural persons leave what is searched by beginnings of words. */
export class WithdrawPersonNumbers1763800000108 implements MigrationInterface {
  readonly name = 'WithdrawPersonNumbers1763800000108';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from search_word w using inspected_subject s
      where w.register = 'inspected_subject' and w.owner_id = s.id and w.word = s.bin and s.kind = 'NATURAL_PERSON'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`insert into search_word (register, word, owner_id)
      select 'inspected_subject', bin, id from inspected_subject where kind = 'NATURAL_PERSON' and bin is not null
      on conflict do nothing`);
  }
}
